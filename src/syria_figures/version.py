"""The version, that of the data: said here, read everywhere."""

__version__ = "0.1.0"
