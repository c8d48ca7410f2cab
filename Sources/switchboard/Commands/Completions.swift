import ArgumentParser
import DemoServer
import Dialogue
import FoundationEssentials
import Providers
import Routing
import Settings

extension CompletionKind {
    /// The models that can be asked, as far as that is on disk: a shell that waits for the network is a nuisance.
    static var models: CompletionKind {
        .custom { _, _, _ in
            guard let home = try? Home.open() else { return [] }
            let named = home.configuration.providers.flatMap { settings in
                let listed = settings.models ?? home.lists.load(provider: settings.name)?.models.map(\.wireName) ?? []
                return listed.map { settings.dialect == .openRouter ? $0 : settings.name + "/" + $0 }
            }
            return named.isEmpty ? DemoFleet.standard.members.map(\.id) : named
        }
    }

    /// The themes there are, the user's own among them.
    static var themes: CompletionKind {
        .custom { _, _, _ in
            ThemeShelf(places: Places(environment: ProcessInfo.processInfo.environment)).names
        }
    }
}
