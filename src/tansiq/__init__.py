"""Tansiq: a joint coordination centre in software."""

__version__ = "0.1.0"
