"""The package as a workbook, a database or JSON-LD: one module per format, one for what they all say."""
