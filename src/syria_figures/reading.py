"""The verbs of a reading: ``from syria_figures.reading import *``."""

from syria_figures.curate.verbs import *  # noqa: F403
from syria_figures.curate.verbs import __all__ as __all__
