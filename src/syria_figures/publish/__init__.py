"""The build: from readings and lists to the files of the package."""
