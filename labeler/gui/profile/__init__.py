"""Who judges: the profiles of a project, and who it was last on this computer."""
