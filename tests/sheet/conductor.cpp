// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/conductor.h"

#include "sheet/contact_sheet.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace jotscope::sheet {

namespace {

const char *const screen
    = "{\"screens\":[{\"name\":\"sheet\",\"x\":0,\"y\":0,\"width\":%1,\"height\":%2,\"logicalDpi\":96,\"logicalBaseDpi\":96,\"dpr\":1}]}";

bool run(const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    return process.waitForFinished(-1) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

/// How often each complaint was made, and where first.
int printComplaints(const QDir &folder)
{
    QMap<QString, QStringList> byComplaint;
    for (const QString &look : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        QFile file(folder.filePath(look + QStringLiteral("/complaints.txt")));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
            byComplaint[line.section(QStringLiteral(": "), 1)].append(
                look + QStringLiteral(", ") + line.section(QStringLiteral(": "), 0, 0));
    }
    for (auto it = byComplaint.constBegin(); it != byComplaint.constEnd(); ++it) {
        const QString more = it->size() > 1 ? QStringLiteral(" and %1 more").arg(it->size() - 1) : QString();
        printf("%s (%s%s)\n", qPrintable(it.key()), qPrintable(it->first()), qPrintable(more));
    }
    return int(byComplaint.size());
}

} // namespace

QProcessEnvironment offscreen(const QDir &folder, int scale)
{
    const QString path = folder.filePath(QStringLiteral("screen-%1.json").arg(scale));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qPrintable(path));
    file.write(QString::fromLatin1(screen).arg(1920 * scale).arg(1080 * scale).toUtf8());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen:configfile=") + path);
    environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QString::number(scale));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    return environment;
}

int conduct(const QDir &folder, const QStringList &groups, bool isQuick)
{
    const QTemporaryDir screens;
    bool isPainted = true;
    for (const Look &look : looks(isQuick)) {
        QElapsedTimer timer;
        timer.start();
        QStringList arguments{QStringLiteral("--paint"), folder.absolutePath()};
        for (const QString &group : groups)
            arguments << QStringLiteral("--group") << group;
        isPainted = run(arguments + look.arguments(), offscreen(QDir(screens.path()), look.scale)) && isPainted;
        fprintf(stderr, "%s: %lld s\n", qPrintable(look.folderFor(look.sizes.first())), timer.elapsed() / 1000);
    }
    isPainted = joinAll(folder) && isPainted;
    const int complaints = printComplaints(folder);
    fprintf(stderr, "%s, %d complaints\n", qPrintable(folder.filePath(QStringLiteral("index.html"))), complaints);
    return !isPainted ? 2 : complaints > 0 ? 1 : 0;
}

int paintPictures(const QDir &folder)
{
    const QTemporaryDir painted;
    const QTemporaryDir screens;
    const Look look{QStringLiteral("en"), 1, false, {QSize(1440, 900)}, {QStringLiteral("light"), QStringLiteral("dark")}};
    QStringList arguments{QStringLiteral("--paint"), painted.path(), QStringLiteral("--group"), QStringLiteral("start"),
        QStringLiteral("--group"), QStringLiteral("samples")};
    if (!run(arguments + look.arguments(), offscreen(QDir(screens.path()), 1)))
        return 2;
    const QList<QPair<const char *, const char *>> pictures{{"samples/wrong-environment-light.png", "window-light.png"},
        {"samples/wrong-environment-dark.png", "window-dark.png"}, {"start/first-start-light.png", "window-empty.png"}};
    for (const auto &[from, to] : pictures) {
        const QString target = folder.filePath(QString::fromLatin1(to));
        QFile::remove(target);
        if (!QFile::copy(painted.filePath(look.folderFor(look.sizes.first()) + u'/' + QString::fromLatin1(from)), target)) {
            fprintf(stderr, "%s cannot be written\n", qPrintable(target));
            return 2;
        }
        printf("%s\n", qPrintable(target));
    }
    return 0;
}

} // namespace jotscope::sheet
