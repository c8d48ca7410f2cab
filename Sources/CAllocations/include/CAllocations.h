#pragma once

/// How often this program asked for memory so far. Linking this target counts: its malloc stands before the C library's.
long switchboard_allocations(void);
