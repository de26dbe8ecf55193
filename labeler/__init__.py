"""Labeler: people compare responses, a reward model learns from every comparison."""

__version__ = "0.1.0"
