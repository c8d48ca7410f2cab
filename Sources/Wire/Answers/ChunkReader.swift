/// What one dialect makes of the JSON objects of its answers; everything around them is the same in all dialects.
protocol ChunkReader: Sendable {
    /// Takes in the next object, or a whole answer where the server did not stream.
    mutating func read(_ chunk: JSON, into pieces: inout PieceQueue)

    /// Takes in that the server says nothing more comes, by `[DONE]`.
    mutating func readDone(into pieces: inout PieceQueue)
}

extension ChunkReader {
    mutating func readDone(into pieces: inout PieceQueue) {}
}
