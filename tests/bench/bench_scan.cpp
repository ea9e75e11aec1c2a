// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/duel.h"
#include "capture/find_tokens.h"
#include "capture/token_stream.h"
#include "support/packed.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <cstdio>

namespace jotscope::bench {

namespace {

constexpr qsizetype logOctets = 64 << 20;

/// Lines as servers write them; one in forty has a token of a kilobyte.
QByteArray logOf(qsizetype octets)
{
    QRandomGenerator random(1);
    const auto word = [&random] { return QByteArray::number(random.generate64(), 16); };
    const QByteArray header
        = QByteArray("{\"alg\":\"HS256\",\"kid\":\"k1\"}").toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    QByteArray log;
    log.reserve(octets + 4096);
    for (int line = 0; log.size() < octets; ++line) {
        log += "2026-11-24T10:00:00Z info request finished path=/orders/" + word() + " status=200 trace=" + word() + " agent=\"" + word()
            + "/8\" " + word() + ' ' + word() + ' ' + word() + '\n';
        if (line % 40 == 0) {
            const QByteArray payload
                = "{\"iss\":\"https://id.example\",\"sub\":\"" + word() + "\",\"scope\":\"" + QByteArray(480, 's') + "\"}";
            log += "2026-11-24T10:00:00Z warn authorization=\"Bearer " + header + '.'
                + payload.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
                + ".c2lnbmF0dXJlLXNpZ25hdHVyZS1zaWduYXR1cmUtc2lnbmF0dXI\" refused\n";
        }
    }
    return log;
}

void scan(const QString &path)
{
    auto source = capture::Source::open(path);
    capture::TokenStream stream(*source, QStringLiteral("log"));
    for (auto batch = stream.next(); batch && !batch->isLast; batch = stream.next()) { }
}

/// Through a pipe: grep stops at its first hit when it writes to /dev/null.
void shell(const QString &command)
{
    QProcess::execute(QStringLiteral("sh"), {QStringLiteral("-c"), command + QStringLiteral(" | cat >/dev/null")});
}

QString write(const QTemporaryDir &folder, const char *name, const QByteArray &content)
{
    QFile file(folder.filePath(QString::fromLatin1(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("The log cannot be written.");
    return file.fileName();
}

double residentMiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    return text.mid(text.indexOf("VmHWM:") + 6, 20).trimmed().split(' ').front().toDouble() / 1024;
}

/// Twice as much takes twice as long, whatever it is made of.
void linear()
{
    for (const char *unit :
        {"eyJhbGciOi ", "%65%79%4A", "{\"request\":{\"method\":\"GET\",\"url\":\"eyJhbGciOi\"", "ZXlKaGJHY2lPaUpJVXpJMU5pSjk "}) {
        for (const int mega : {1, 2, 4}) {
            const QByteArray text = QByteArray(unit).repeated(qsizetype(mega) * 1'000'000 / qsizetype(qstrlen(unit)));
            figure(
                QStringLiteral("%1 MB of %2").arg(mega).arg(QLatin1String(unit)), mega == 1 ? QStringLiteral("1 s") : QString(),
                [&text] { capture::findTokens(text, QStringLiteral("noise"), QDateTime()); }, 3);
        }
    }
}

} // namespace

void scanning()
{
    const QTemporaryDir folder;
    QString plain, gzip, zstd;
    {
        const QByteArray log = logOf(logOctets);
        plain = write(folder, "plain.log", log);
        gzip = write(folder, "packed.gz", test::gzipped(log));
        zstd = write(folder, "packed.zst", test::zstdPacked(log));
    }
    const auto duel = [](const QString &name, const QString &path, const QString &peer, const QString &command) {
        Duel one;
        one.name = name;
        one.peer = peer;
        one.rounds = 3;
        one.ours = [path] { scan(path); };
        one.theirs = [command] { shell(command); };
        run(one);
    };
    const QString pattern = QStringLiteral("LC_ALL=C grep -a -o -E 'eyJ[A-Za-z0-9_-]+[.][A-Za-z0-9_-]+[.][A-Za-z0-9_-]*'");
    duel(QStringLiteral("scan a log of 64 MiB"), plain, QStringLiteral("grep -o of the bare form"), pattern + u' ' + plain);
    duel(QStringLiteral("scan it packed with gzip"), gzip, QStringLiteral("zcat and that grep"),
        QStringLiteral("zcat %1 | ").arg(gzip) + pattern);
    Duel packed;
    packed.name = QStringLiteral("scan it packed with zstd");
    packed.peer = QStringLiteral("scanning it unpacked");
    packed.rounds = 3;
    packed.ours = [zstd] { scan(zstd); };
    packed.theirs = [plain] { scan(plain); };
    run(packed);
    linear();
}

/// In a process of its own (`./dev bench memory`): the other figures hold texts that do not count.
void memory()
{
    const QTemporaryDir folder;
    const QByteArray piece = logOf(8 << 20);
    const QString path = folder.filePath(QStringLiteral("large.log"));
    QFile file(path);
    for (int i = 0; file.isOpen() || (i == 0 && file.open(QIODevice::WriteOnly)); ++i) {
        if (file.write(piece) != piece.size())
            qFatal("The log cannot be written.");
        if (i == 127)
            file.close();
    }
    const double before = residentMiB();
    scan(path);
    std::printf("scan of 1 GiB: %.0f MiB resident at most, %.0f before it began (goal: 32 more)\n", residentMiB(), before);
}

} // namespace jotscope::bench
