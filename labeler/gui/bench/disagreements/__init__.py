"""Where model and people disagree most: a list of any length, sorted and filtered in SQL."""
