"""Work on translations: update, checks, glossary, editing one text, XLSX, pseudolocales. No Qt."""
