import Foundation

let commands: [(name: String, usage: String, run: ([String]) -> Int32)] = [
    ("catalogue", CatalogueCommand.usage, CatalogueCommand.run),
    ("profile", ProfileCommand.usage, ProfileCommand.run),
]

let arguments = Array(CommandLine.arguments.dropFirst())
guard let command = commands.first(where: { $0.name == arguments.first }) else {
    print(commands.map { "usage: \($0.usage)" }.joined(separator: "\n"))
    exit(64)
}
exit(command.run(Array(arguments.dropFirst())))
