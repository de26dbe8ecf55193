"""What a pair and a ranking are both judged with: cards, rewards, keys, and how they are told."""
