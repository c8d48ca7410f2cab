// Stub, replaced below.
enum ProfileCommand {
    static let usage = "Training profile"

    static func run(_ arguments: [String]) -> Int32 {
        print("not made yet")
        return 1
    }
}
