import FoundationEssentials

extension Home {
    /// Opens the parts, does something with them, and lets go of connections whatever comes of it.
    static func using<Outcome>(
        environment: [String: String] = ProcessInfo.processInfo.environment,
        _ act: (Home) async throws -> Outcome
    ) async throws -> Outcome {
        let home = try open(environment: environment)
        do {
            let outcome = try await act(home)
            await home.close()
            return outcome
        } catch {
            await home.close()
            throw error
        }
    }
}
