"""The commands of `i18n` for translators."""
