"""The registry of checks of translations, and the functions that it names."""
