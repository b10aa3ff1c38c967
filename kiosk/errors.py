"""The one root of all errors that the kiosk raises on purpose."""


class KioskError(Exception):
    """A sentence for the person at the keyboard: what is wrong, where, and what helps."""
