"""A claim in words: its sentence, its citation, and the way back to the document."""
