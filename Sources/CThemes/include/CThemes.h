#pragma once

/// The theme files that are part of the program, in the order in which they are offered.
/// Gives the file's name and bytes by place, from 0; returns 0 past the last.
int switchboard_theme(int place, const char **name, const unsigned char **bytes, unsigned long *size);
