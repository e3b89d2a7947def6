"""The package in other people's formats: one module per format, one for what they all say. See `export.export`."""
