"""What the window and the command line share; composes storage, reward, formats, analysis."""
