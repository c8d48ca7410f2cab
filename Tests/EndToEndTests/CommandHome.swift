import Foundation
import Testing

extension Home {
    /// A home that asks simulated models only, whatever servers this machine has.
    static func simulated() throws -> Home {
        let home = try Home()
        try home.configure("demo = \"always\"\n")
        return home
    }

    /// Runs the product in this home.
    func run(_ arguments: [String], input: String = "") throws -> Shell.Outcome {
        try Shell.run(Shell.binary, arguments, environment: environment, input: input)
    }

    /// Runs the product in this home.
    func run(_ arguments: String...) throws -> Shell.Outcome { try run(arguments) }

    /// Runs the product in this home and expects it to succeed.
    @discardableResult
    func succeed(_ arguments: String...) throws -> Shell.Outcome {
        let outcome = try run(arguments)
        #expect(outcome.status == 0, "\(arguments): \(outcome.errors)")
        return outcome
    }

    /// The JSON object that the product prints.
    func object(_ arguments: String...) throws -> [String: Any] {
        try Self.object(in: run(arguments))
    }

    /// The JSON object that a program printed.
    static func object(in outcome: Shell.Outcome) throws -> [String: Any] {
        let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
        return try #require(object as? [String: Any], "\(outcome.errors)")
    }
}
