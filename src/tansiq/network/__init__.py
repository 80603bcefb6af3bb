"""Agencies, their keys, desks, accounts and ground. Other packages get plain values from here, handed over by `node`."""
