// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/login.h"
#include "cli/output.h"
#include "cli/sign.h"
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
    CLI::App app{"Says what a token says, whether its signature verifies with your keys, and why its user is not found."};
    Options options;
    SignOptions signOptions;
    LoginOptions loginOptions;
    std::string schemaName;
    std::function<int()> chosen;

    CLI::App *reporting(const char *name, const char *about, int (*run)(const Options &));
    CLI::App *streamVerb(const char *name, const char *about, int (*run)(const Options &));
    CLI::App *verb(const char *name, const char *about, int (*run)(const Options &));
};

/// One whose --report options are looked at before it runs.
CLI::App *CommandLine::reporting(const char *name, const char *about, int (*run)(const Options &))
{
    CLI::App *verb = app.add_subcommand(name, about);
    verb->callback([this, run] {
        chosen = [this, run] {
            const auto writable = checkReports(options);
            return writable ? run(options) : fail(writable.error());
        };
    });
    return verb;
}

CLI::App *CommandLine::verb(const char *name, const char *about, int (*run)(const Options &))
{
    CLI::App *verb = reporting(name, about, run);
    addCommon(*verb, options);
    return verb;
}

CLI::App *CommandLine::streamVerb(const char *name, const char *about, int (*run)(const Options &))
{
    CLI::App *verb = reporting(name, about, run);
    addInputs(*verb, options);
    addStream(*verb, options);
    return verb;
}

void describe(CommandLine &line)
{
    line.app.require_subcommand(1);
    line.app.set_version_flag("--version", "jotscope-cli " JOTSCOPE_VERSION);
    addInputs(*line.verb("decode", "Find every token in any text and show what each says; contacts nobody", &decode), line.options);
    CLI::App *verifying = line.verb("verify", "Decode, and check signature and claims against your keys", &verify);
    CLI::App *explaining = line.verb("explain", "Verify in every environment, ask for the user, and name the cause", &explain);
    CLI::App *comparing = line.verb("diff", "Say how two tokens differ, and what of it matters to your environments", &diff);
    for (CLI::App *verb : {verifying, explaining, comparing}) {
        addInputs(*verb, line.options);
        addKeys(*verb, line.options);
        addNetwork(*verb, line.options);
    }
    explaining
        ->add_option("--service-error", line.options.serviceError,
            "What the failing service answered: a file (curl -i output or the body) or the text")
        ->option_text("FILE-or-text");
    line.streamVerb("scan", "Find tokens in files of any size and print a line each; contacts nobody", &scan);
    CLI::App *auditing = line.streamVerb("audit", "Scan, verify each token, and count by verdict, issuer and key", &audit);
    addReports(*auditing, line.options);
    addKeys(*auditing, line.options);
    addNetwork(*auditing, line.options);
    auditing->add_flag("--merge", line.options.merge, "The inputs are what earlier audits printed: add their totals up");
    CLI::App *listening = line.app.add_subcommand("listen", "Forward calls to a service and print a line for each token that they carry");
    addRelay(*listening, line.options);
    listening->callback([&line] { line.chosen = [&line] { return listen(line.options); }; });
    CLI::App *logging = line.app.add_subcommand("login", "Get a token by browser, device code, client credentials or refresh token");
    addLoginOptions(*logging, line.options, line.loginOptions);
    logging->callback([&line] { line.chosen = [&line] { return login(line.options, line.loginOptions); }; });
    CLI::App *signing = line.app.add_subcommand("sign", "Make a test token from a header, a payload and a key");
    addSignOptions(*signing, line.signOptions);
    signing->callback([&line] { line.chosen = [&line] { return sign(line.signOptions); }; });
    addInputs(*line.verb("report", "Render a case file again, in any format; contacts nobody", &report), line.options);
    line.verb("demo", "Run every scenario against an embedded issuer and user directory", &demo);
    CLI::App *schemas = line.app.add_subcommand("schema", "Print a JSON Schema");
    schemas->add_option("NAME", line.schemaName, "environments, inspection, …")->required();
    schemas->callback([&line] { line.chosen = [&line] { return schema(line.schemaName); }; });
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
        return line.app.exit(error) == 0 ? Done : WrongUse;
    }
    return line.chosen();
}
