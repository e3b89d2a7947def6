"""Words to paragraphs and numeric expressions."""
