import Testing
import Wire

struct Base64Tests {
    /// The vectors of RFC 4648 §10.
    private static let vectors = [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
        ("foobar", "Zm9vYmFy"),
    ]

    @Test(arguments: vectors)
    func `bytes become text and text becomes bytes`(plain: String, encoded: String) {
        #expect(Base64.text(of: Array(plain.utf8)) == encoded)
        #expect(Base64.bytes(of: encoded) == Array(plain.utf8))
    }

    @Test func `every byte survives`() {
        let bytes = (0...255).map(UInt8.init)
        #expect(Base64.bytes(of: Base64.text(of: bytes)) == bytes)
    }

    @Test func `missing padding, line breaks and the alphabet for addresses are forgiven`() {
        #expect(Base64.bytes(of: "Zm9v\r\nYg") == Array("foob".utf8))
        #expect(Base64.bytes(of: "-_8=") == [0xFB, 0xFF])
    }

    @Test(arguments: ["Zm9*", "Zm9ü", "\0AAA"])
    func `other characters are no Base64`(text: String) {
        #expect(Base64.bytes(of: text) == nil)
    }
}
