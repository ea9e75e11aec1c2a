// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/inputs.h"

#include "capture/find_tokens.h"
#include "cli/output.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <unistd.h>

namespace jotscope::cli {

namespace {

/// A token given as an argument, rather than the name of a file that is missing.
bool isToken(const QString &argument)
{
    return !QFileInfo::exists(argument) && argument.startsWith(u"eyJ") && argument.size() > 16;
}

} // namespace

Result<QByteArray> readAll(const QString &path)
{
    QFile file(path);
    const bool isOpen = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return failure(Error::Kind::Io, QStringLiteral("%1: cannot be read: %2.").arg(path, file.errorString()));
    const QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(Error::Kind::Io, QStringLiteral("%1: cannot be read: %2.").arg(path, file.errorString()));
    return content;
}

Result<std::vector<capture::Sighting>> readInputs(const Options &options)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    std::vector<capture::Sighting> sightings;
    std::vector<std::string> inputs = options.inputs;
    if (inputs.empty()) {
        inputs.push_back("-");
        if (isatty(STDIN_FILENO))
            warn(QStringLiteral("Reading from the terminal: paste, then end with Ctrl+D."));
    }
    bool warned = false;
    for (const std::string &input : inputs) {
        const QString path = QString::fromStdString(input);
        std::vector<capture::Sighting> found;
        if (isToken(path)) {
            if (!warned)
                warn(QStringLiteral("A token on the command line stays in the shell's history and is seen by other users; "
                                    "standard input or a file is safer."));
            warned = true;
            found = capture::findTokens(path.toUtf8(), QStringLiteral("command line"), now);
        } else {
            const auto text = readAll(path);
            if (!text)
                return tl::unexpected(text.error());
            found = capture::findTokens(*text, path == u"-" ? QStringLiteral("stdin") : QFileInfo(path).fileName(), now);
        }
        sightings.insert(sightings.end(), found.begin(), found.end());
    }
    return sightings;
}

Result<QByteArray> readServiceError(const Options &options)
{
    if (options.serviceError.empty())
        return QByteArray();
    const QString given = QString::fromStdString(options.serviceError);
    if (given == u"-" || QFileInfo(given).isFile())
        return readAll(given);
    return given.toUtf8();
}

} // namespace jotscope::cli
