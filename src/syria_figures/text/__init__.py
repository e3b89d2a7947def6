"""The text of a document: its paragraphs, its numeric expressions, and a reader's own copy."""
