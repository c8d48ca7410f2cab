import CMalloc

/// Memory in large blocks, such as the bytes of a request or the messages of a long conversation.
enum LargeBlocks {
    /// Has each go back to the system as soon as it is free. By itself glibc takes the first one freed as a sign that more
    /// of its size will come, and from then on keeps whatever is smaller (`M_MMAP_THRESHOLD` in `mallopt(3)`).
    static func giveBack() {
        mallopt(M_MMAP_THRESHOLD, 128 << 10)
    }

    /// Has whatever is free go back at once, small blocks too: those between others in use never do by themselves.
    static func giveBackAll() {
        malloc_trim(0)
    }
}
