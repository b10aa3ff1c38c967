"""The printed PDF: content to a document, the map as SVG, set by Typst."""
