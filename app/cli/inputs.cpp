// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/inputs.h"

#include "capture/find_tokens.h"
#include "capture/given.h"
#include "cli/output.h"
#include "cli/source_text.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <cstdio>
#include <iterator>
#include <unistd.h>
#include <utility>

namespace jotscope::cli {

Result<void> openInput(QFile &file, const QString &path)
{
    const bool isOpen = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return failure(Error::Kind::Io, QStringLiteral("%1: cannot be read: %2.").arg(capture::toldName(path), file.errorString()));
    return {};
}

Result<QByteArray> readAll(const QString &path)
{
    QFile file(path);
    if (const auto opened = openInput(file, path); !opened)
        return tl::unexpected(opened.error());
    const QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(Error::Kind::Io, QStringLiteral("%1: cannot be read: %2.").arg(capture::toldName(path), file.errorString()));
    return content;
}

Result<QByteArray> readSecret(const char *option, const QString &path)
{
    if (path != u"-" && !QFileInfo::exists(path))
        return failure(Error::Kind::Io,
            QStringLiteral("%1: expected the name of a file, found a text that names none (not shown, it may be the secret itself).")
                .arg(QLatin1String(option)));
    return readAll(path);
}

namespace {

struct Sources {
    std::vector<SourceText> texts;
    std::vector<Error> unread; ///< not told yet
};

/// What each input is called; a path only where it is a file's.
std::vector<Named> namesOf(const Options &options)
{
    std::vector<Named> names;
    for (const std::string &given : options.inputs) {
        const QString input = QString::fromStdString(given);
        if (input == u"-")
            names.push_back({input, QStringLiteral("stdin")});
        else if (capture::isGivenText(input))
            names.push_back({{}, QStringLiteral("command line")});
        else
            names.push_back({input, QFileInfo(input).fileName()});
    }
    if (names.empty())
        names.push_back({QStringLiteral("-"), QStringLiteral("stdin")});
    tellApart(names);
    return names;
}

Sources sourcesOf(const Options &options)
{
    if (options.inputs.empty() && isatty(STDIN_FILENO))
        note(QStringLiteral("Reading from the terminal: paste, then end with Ctrl+D."));
    bool warned = false;
    Sources sources;
    const std::vector<Named> names = namesOf(options);
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i].path.isEmpty()) {
            if (!std::exchange(warned, true))
                note(QStringLiteral("A token on the command line stays in the shell's history and is seen by other users; "
                                    "standard input or a file is safer."));
            sources.texts.push_back({names[i].name, QByteArray::fromStdString(options.inputs[i])});
        } else if (auto source = readSource(names[i])) {
            sources.texts.push_back(std::move(*source));
        } else {
            sources.unread.push_back(source.error());
        }
    }
    return sources;
}

/// Tells what could not be read; an error when nothing could.
Result<bool> isWhole(const Sources &sources)
{
    const bool isNothing = sources.texts.empty();
    for (std::size_t i = 0; i < sources.unread.size(); ++i) {
        if (isNothing && i + 1 == sources.unread.size())
            return tl::unexpected(sources.unread[i]);
        warn(sources.unread[i].message);
    }
    return sources.unread.empty() && std::ranges::all_of(sources.texts, &SourceText::isWhole);
}

void addTokens(Inputs &inputs, const SourceText &source)
{
    const auto found = capture::findTokens(source.text, source.name, QDateTime::currentDateTimeUtc());
    inputs.sightings.insert(inputs.sightings.end(), found.begin(), found.end());
    inputs.sightings.insert(inputs.sightings.end(), source.sightings.begin(), source.sightings.end());
    inputs.beside.add(capture::besideTokens(source.text));
}

} // namespace

std::vector<report::Inspection> Inputs::together(std::vector<report::Inspection> walked) const
{
    std::vector<report::Inspection> all;
    for (const report::Case &one : cases)
        all.insert(all.end(), one.inspections.begin(), one.inspections.end());
    all.insert(all.end(), std::make_move_iterator(walked.begin()), std::make_move_iterator(walked.end()));
    return all;
}

Result<Inputs> readInputs(const Options &options)
{
    const Sources sources = sourcesOf(options);
    const auto whole = isWhole(sources);
    if (!whole)
        return tl::unexpected(whole.error());
    Inputs inputs;
    inputs.isWhole = *whole;
    for (const SourceText &source : sources.texts) {
        if (!report::looksLikeCase(source.text)) {
            addTokens(inputs, source);
            continue;
        }
        auto read = report::readCase(source.text, source.name);
        if (!read)
            return tl::unexpected(read.error());
        inputs.cases.push_back(std::move(*read));
    }
    if (!inputs.cases.empty() && (!options.asOf.empty() || options.hasOwnKeys() || !options.environments.empty()))
        note(QStringLiteral("A case file is shown as it was recorded: --as-of, keys and environments do not change it."));
    return inputs;
}

Result<Inputs> readTexts(const Options &options)
{
    const Sources sources = sourcesOf(options);
    const auto whole = isWhole(sources);
    if (!whole)
        return tl::unexpected(whole.error());
    Inputs inputs;
    inputs.isWhole = *whole;
    for (const SourceText &source : sources.texts)
        addTokens(inputs, source);
    return inputs;
}

Result<std::vector<Inputs>> readEach(const Options &options)
{
    const Sources sources = sourcesOf(options);
    if (!sources.unread.empty())
        return tl::unexpected(sources.unread.front());
    std::vector<Inputs> all(sources.texts.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        addTokens(all[i], sources.texts[i]);
    return all;
}

namespace {

/// One word with a folder or an ending, as no service answers.
bool looksLikePath(const QString &text)
{
    static const QRegularExpression path(QStringLiteral(R"(^[^\s{}\[\]<>"':;,]+$)"));
    static const QRegularExpression ending(QStringLiteral(R"([^.]\.[A-Za-z][A-Za-z0-9]{0,4}$)"));
    return path.match(text).hasMatch() && (text.contains(u'/') || ending.match(text).hasMatch());
}

} // namespace

Result<QByteArray> readServiceError(const Options &options)
{
    if (options.serviceError.empty())
        return QByteArray();
    const QString given = QString::fromStdString(options.serviceError);
    if (given == u"-" || QFileInfo(given).isFile())
        return readAll(given);
    if (looksLikePath(given))
        warn(QStringLiteral("--service-error: there is no file \"%1\", so the service is taken to have said these words.").arg(given));
    return given.toUtf8();
}

} // namespace jotscope::cli
