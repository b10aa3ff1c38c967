"""Languages: locales from CLDR and profiles, PO catalogs, figures and texts as each language writes them."""
