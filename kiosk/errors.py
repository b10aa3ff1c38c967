"""`KioskError`, the root of all errors that the kiosk raises on purpose."""


class KioskError(Exception):
    """A sentence for the person at the keyboard: what is wrong, where, and what helps."""

    def __reduce__(self) -> tuple[object, ...]:
        """Let it pass to another process as it is; made anew from its sentence, it would lack the rest."""
        return Exception.__new__, (type(self), *self.args), self.__dict__
