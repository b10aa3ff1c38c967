"""The content files: YAML to frozen values, with a diagnostic for everything that is wrong."""
