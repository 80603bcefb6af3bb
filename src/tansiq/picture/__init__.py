"""One gated index over all kinds: what a desk may see, newest first; and what rings."""
