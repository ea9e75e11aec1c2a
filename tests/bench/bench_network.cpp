// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/duel.h"
#include "net/asking.h"
#include "net/far.h"
#include "net/raw_server.h"

#include <QTimer>

namespace jotscope::bench {

using namespace tests;

namespace {

QByteArray zipped(qsizetype size)
{
    const QByteArray zlib = qCompress(QByteArray(size, ' '), 9).mid(4);
    return "HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\nContent-Length: " + QByteArray::number(zlib.size()) + "\r\n\r\n" + zlib;
}

double longestBlock(const RawServer::Speech &speech)
{
    const Far server(speech);
    net::Network network;
    askAllowed(network, requestFor(server.url())); // what is read once only is read now
    const Watchdog watchdog;
    for (int time = 0; time < 5; ++time)
        askAllowed(network, requestFor(server.url()));
    return double(watchdog.longestMs());
}

} // namespace

/// How long the event loop, and so a window, stands still at most while a host sends what no host should.
void networking()
{
    const QString goal = QStringLiteral("50 ms");
    const auto block = [&goal](const char *name, const RawServer::Speech &speech) {
        tell(QStringLiteral("longest block: %1").arg(QLatin1String(name)), goal, longestBlock(speech));
    };
    block("a small answer", RawServer::saying(answerWith("{}")));
    block("a body of 1 GB", RawServer::goingOn("HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n", QByteArray(1 << 18, 'k')));
    block("64 MB in a little gzip", RawServer::saying(zipped(64 << 20)));
    block("headers without end", RawServer::goingOn("HTTP/1.1 200 OK\r\n", QByteArray("X-Flood: 0123456789\r\n").repeated(5'000)));
    block("chunks of one octet",
        RawServer::goingOn("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", QByteArray("1\r\nk\r\n").repeated(50'000)));
}

} // namespace jotscope::bench
