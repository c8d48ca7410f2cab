// Stub, replaced below.
