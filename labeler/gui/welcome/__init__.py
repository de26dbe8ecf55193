"""What is shown while no project is open.

Nothing is imported here: whoever opens a project remembers it without the page.
"""
