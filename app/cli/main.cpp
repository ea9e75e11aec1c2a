// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/completion.h"
#include "cli/login.h"
#include "cli/output.h"
#include "cli/sign.h"
#include "cli/usage.h"
#include "cli/verbs.h"
#include "environments/core_dumps.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <QCoreApplication>

#include <functional>

#include <fcntl.h>
#include <unistd.h>

namespace {

using namespace jotscope::cli;

struct CommandLine {
    CLI::App app{"Says what a token says, whether its signature verifies with your keys, and why its user is not found.", "jotscope-cli"};
    Options options;
    SignOptions signOptions;
    LoginOptions loginOptions;
    std::string word; ///< of a verb that wants one
    std::function<int()> chosen;

    CLI::App *verb(const char *name, const char *about, std::function<int()> run);
    CLI::App *reporting(const char *name, const char *about, int (*run)(const Options &));
    CLI::App *inspecting(const char *name, const char *about, int (*run)(const Options &));
    CLI::App *streaming(const char *name, const char *about, int (*run)(const Options &));
};

CLI::App *CommandLine::verb(const char *name, const char *about, std::function<int()> run)
{
    CLI::App *verb = app.add_subcommand(name, about);
    addManners(*verb, options);
    verb->callback([this, run = std::move(run)] { chosen = run; });
    return verb;
}

/// One whose --report options are looked at before it runs.
CLI::App *CommandLine::reporting(const char *name, const char *about, int (*run)(const Options &))
{
    return verb(name, about, [this, run] {
        const auto writable = checkReports(options);
        return writable ? run(options) : fail(writable.error());
    });
}

CLI::App *CommandLine::inspecting(const char *name, const char *about, int (*run)(const Options &))
{
    CLI::App *verb = reporting(name, about, run);
    addCommon(*verb, options);
    return verb;
}

CLI::App *CommandLine::streaming(const char *name, const char *about, int (*run)(const Options &))
{
    CLI::App *verb = reporting(name, about, run);
    addInputs(*verb, options);
    addStream(*verb, options);
    return verb;
}

void describeInspections(CommandLine &line)
{
    CLI::App *decoding = line.inspecting("decode", "Find every token in any text and show what each says; contacts nobody", &decode);
    CLI::App *verifying = line.inspecting("verify", "Decode, and check signature and claims against your keys", &verify);
    CLI::App *explaining = line.inspecting("explain", "Verify in every environment, ask for the user, and name the cause", &explain);
    CLI::App *comparing = line.inspecting("diff", "Say how two tokens differ, and what of it matters to your environments", &diff);
    addInputs(*decoding, line.options);
    addSilence(*decoding, line.options);
    for (CLI::App *verb : {verifying, explaining, comparing}) {
        addInputs(*verb, line.options);
        addKeys(*verb, line.options);
        addNetwork(*verb, line.options);
    }
    explaining
        ->add_option("--service-error", line.options.serviceError,
            "What the failing service answered: a file (curl -i output or the body) or the text")
        ->option_text("FILE-or-text");
}

void describeStreams(CommandLine &line)
{
    addSilence(*line.streaming("scan", "Find tokens in files of any size and print a line each; contacts nobody", &scan), line.options);
    CLI::App *auditing = line.streaming("audit", "Scan, verify each token, and count by verdict, issuer and key", &audit);
    addReports(*auditing, line.options);
    addKeys(*auditing, line.options);
    addNetwork(*auditing, line.options);
    auditing->add_flag("--merge", line.options.merge, "The inputs are what earlier audits printed: add their totals up");
    addRelay(*line.verb("listen", "Forward calls to a service and print a line for each token that they carry",
                 [&line] { return listen(line.options); }),
        line.options);
    addLoginOptions(*line.verb("login", "Get a token by browser, device code, client credentials or refresh token",
                        [&line] { return login(line.options, line.loginOptions); }),
        line.options, line.loginOptions);
    addSignOptions(*line.verb("sign", "Make a test token from a header, a payload and a key", [&line] { return sign(line.signOptions); }),
        line.signOptions);
}

void describe(CommandLine &line)
{
    line.app.require_subcommand(1);
    line.app.set_version_flag("--version", "jotscope-cli " JOTSCOPE_VERSION);
    addManners(line.app, line.options);
    describeInspections(line);
    describeStreams(line);
    CLI::App *reports = line.inspecting("report", "Render a case file again, in any format; contacts nobody", &report);
    addInputs(*reports, line.options);
    addSilence(*reports, line.options);
    line.inspecting("demo", "Run every scenario against an embedded issuer and user directory", &demo);
    line.verb("schema", "Print a JSON Schema", [&line] { return schema(line.word); })
        ->add_option("NAME", line.word, "environments, inspection, …")
        ->required()
        ->check(oneOf(schemaNames()));
    line.verb("completion", "Print what makes a shell complete verbs and options",
            [&line] {
                print(completionFor(line.word, line.app));
                return int(Done);
            })
        ->add_option("SHELL", line.word, "bash, zsh or fish")
        ->required()
        ->check(oneOf(shells()));
    line.verb("version", "Print the version", [] {
        print("jotscope-cli " JOTSCOPE_VERSION "\n");
        return int(Done);
    });
    std::vector<std::string> verbs{"help"};
    for (const CLI::App *verb : verbsOf(line.app))
        verbs.push_back(verb->get_name());
    line.verb("help", "Tell of a verb and its options", [&line] { return help(line.app, line.word); })
        ->add_option("VERB", line.word, "One of them; without, all")
        ->check(oneOf(verbs));
}

/// No file of ours, nor one of Qt's, may become the standard input, output or error that was closed for us: what would then be read or
/// written is another's. Each is opened the wrong way round, so that whoever needs it is told; of errors nobody could be told.
void fillStandardStreams()
{
    for (const auto &[stream, access] : {std::pair(STDIN_FILENO, O_WRONLY), {STDOUT_FILENO, O_RDONLY}, {STDERR_FILENO, O_WRONLY}}) {
        if (fcntl(stream, F_GETFD) < 0)
            (void)::open("/dev/null", access); // the lowest number that is free: this one
    }
}

} // namespace

int main(int argc, char **argv)
{
    fillStandardStreams();
#ifndef __SANITIZE_ADDRESS__ // whose look for leaks needs a process that may be looked into
    jotscope::environments::forbidCoreDumps();
#endif
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("jotscope"));
    QCoreApplication::setApplicationVersion(QStringLiteral(JOTSCOPE_VERSION));
    CommandLine line;
    describe(line);
    try {
        line.app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return answer(line.app, error);
    }
    if (line.options.quiet)
        beQuiet();
    return line.chosen();
}
