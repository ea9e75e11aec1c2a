// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/usage.h"

#include "capture/given.h"
#include "cli/output.h"
#include "environments/known_names.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <QFileInfo>

namespace jotscope::cli {

namespace {

QString nameOf(const CLI::App &verb)
{
    return QString::fromStdString(verb.get_name());
}

QStringList namesOf(const std::vector<const CLI::App *> &verbs)
{
    QStringList names;
    for (const CLI::App *verb : verbs)
        names += nameOf(*verb);
    return names;
}

/// Without the dashes.
QStringList optionsOf(const CLI::App &verb)
{
    QStringList names;
    for (const CLI::Option *option : verb.get_options()) {
        for (const std::string &name : option->get_lnames())
            names += QString::fromStdString(name);
    }
    return names;
}

/// "--audience" of "--audience=api": what stands behind is nobody's to read.
QString optionOf(const QString &argument)
{
    return argument.section(u'=', 0, 0);
}

QString unknownVerb(const CLI::App &app, const QString &word)
{
    if (word.isEmpty())
        return QStringLiteral("expected a verb, found none; there are %1.").arg(namesOf(verbsOf(app)).join(QStringLiteral(", ")));
    if (QFileInfo::exists(word) || capture::isGivenText(word))
        return QStringLiteral("expected a verb before %1, found none; did you mean \"decode\"?").arg(capture::toldName(word));
    const QString near = environments::nearestTo(word, namesOf(verbsOf(app)));
    if (!near.isEmpty())
        return QStringLiteral("there is no verb \"%1\"; did you mean \"%2\"?").arg(capture::toldName(word), near);
    return QStringLiteral("there is no verb \"%1\"; there are %2.")
        .arg(capture::toldName(word), namesOf(verbsOf(app)).join(QStringLiteral(", ")));
}

QString unknownOption(const CLI::App &app, const CLI::App &verb, const QString &option)
{
    const QString name = option.mid(option.startsWith(u"--") ? 2 : 1);
    QStringList others;
    for (const CLI::App *other : verbsOf(app)) {
        if (optionsOf(*other).contains(name))
            others += nameOf(*other);
    }
    if (!others.isEmpty())
        return QStringLiteral("there is no option %1 here; it is one of %2.").arg(option, others.join(QStringLiteral(", ")));
    const QString near = environments::nearestTo(name, optionsOf(verb));
    const QString meant = near.isEmpty() ? QString(u'.') : QStringLiteral("; did you mean --%1?").arg(near);
    return QStringLiteral("there is no option %1%2").arg(option, meant);
}

/// "--jwks: 1 required TEXT missing" in our words.
QString missingValue(const CLI::App &verb, const QString &what)
{
    const CLI::Option *option = verb.get_option_no_throw(what.section(u':', 0, 0).toStdString());
    if (!option || option->get_option_text().empty())
        return what;
    return QStringLiteral("%1: expected %2 behind it, found nothing.")
        .arg(QString::fromStdString(option->get_name()), QString::fromStdString(option->get_option_text()));
}

QString flawOfVerb(const CLI::App &app, const CLI::App &verb, const CLI::ParseError &error)
{
    const QString what = QString::fromStdString(error.what());
    if (error.get_exit_code() == int(CLI::ExitCodes::ArgumentMismatch))
        return missingValue(verb, what);
    if (error.get_exit_code() != int(CLI::ExitCodes::ExtrasError)) // whose name is the verb's
        return what;
    for (const std::string &argument : verb.remaining()) {
        const QString text = QString::fromStdString(argument);
        if (text.startsWith(u'-') && text.size() > 1)
            return unknownOption(app, verb, optionOf(text));
    }
    return QStringLiteral("expected no further argument, found one.");
}

} // namespace

std::vector<const CLI::App *> verbsOf(const CLI::App &app)
{
    return app.get_subcommands([](const CLI::App *verb) { return !verb->get_group().empty(); });
}

QString flawOf(const CLI::App &app, const CLI::ParseError &error)
{
    const std::vector<CLI::App *> chosen = app.get_subcommands();
    const std::vector<std::string> rest = app.remaining();
    if (rest.empty() && !chosen.empty())
        return nameOf(*chosen.front()) + QStringLiteral(": ") + flawOfVerb(app, *chosen.front(), error);
    const QString first = rest.empty() ? QString() : QString::fromStdString(rest.front());
    return first.startsWith(u'-') ? unknownOption(app, app, optionOf(first)) : unknownVerb(app, first);
}

int answer(const CLI::App &app, const CLI::ParseError &error)
{
    if (error.get_exit_code() == 0)
        return app.exit(error);
    const std::vector<CLI::App *> chosen = app.get_subcommands();
    warn(flawOf(app, error));
    warn(QStringLiteral("See jotscope-cli %1--help.").arg(chosen.empty() ? QString() : nameOf(*chosen.front()) + u' '));
    return WrongUse;
}

int help(const CLI::App &app, const std::string &verb)
{
    const CLI::App *told = verb.empty() ? &app : app.get_subcommand(verb);
    const std::string name = verb.empty() ? app.get_name() : app.get_name() + ' ' + verb;
    print(QByteArray::fromStdString(app.get_formatter()->make_help(told, name, CLI::AppFormatMode::Normal)));
    return Done;
}

} // namespace jotscope::cli
