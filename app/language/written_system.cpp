// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/written.h"

#include <QCoreApplication>

namespace jotscope {

namespace {

// clang-format off
constexpr const char *all[] = {
    QT_TRANSLATE_NOOP("jotscope::Told", "No such file or directory"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Permission denied"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Is a directory"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Not a directory"),
    QT_TRANSLATE_NOOP("jotscope::Told", "No space left on device"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Read-only file system"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Too many open files"),
    QT_TRANSLATE_NOOP("jotscope::Told", "File name too long"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Too many levels of symbolic links"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Input/output error"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Disk quota exceeded"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Operation not permitted"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Unknown error"),
    QT_TRANSLATE_NOOP("jotscope::Told", "filename to open or create not specified"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Connection refused"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Connection timed out"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Connection reset by peer"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Broken pipe"),
    QT_TRANSLATE_NOOP("jotscope::Told", "No route to host"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Network is unreachable"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Network unreachable"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Host unreachable"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Host not found"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Network error"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Network operation timed out"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Socket operation timed out"),
    QT_TRANSLATE_NOOP("jotscope::Told", "The remote host closed the connection"),
    QT_TRANSLATE_NOOP("jotscope::Told", "The bound address is already in use"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Address already in use"),
    QT_TRANSLATE_NOOP("jotscope::Told", "The address is protected"),
    QT_TRANSLATE_NOOP("jotscope::Told", "The address is not available"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Connection to proxy refused"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Connection to proxy closed prematurely"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Proxy connection refused"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Proxy connection closed prematurely"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Proxy server connection timed out"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Proxy server not found"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Proxy connection timed out"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Proxy denied connection"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Did not receive HTTP response from proxy"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Error parsing authentication request from proxy"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Authentication required"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Proxy requires authentication"),
    QT_TRANSLATE_NOOP("jotscope::Told", "SOCKS version 5 protocol error"),
    QT_TRANSLATE_NOOP("jotscope::Told", "General SOCKSv5 server failure"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Connection not allowed by SOCKSv5 server"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Error during SSL handshake: %1"),
    QT_TRANSLATE_NOOP("jotscope::Told", "One of the CA certificates is invalid"),
    QT_TRANSLATE_NOOP("jotscope::Told", "The signature of the certificate is invalid"),
    QT_TRANSLATE_NOOP("jotscope::Told", "The supplied certificate is unsuitable for this purpose"),
    QT_TRANSLATE_NOOP("jotscope::Told", "The basicConstraints path length parameter has been exceeded"),
    QT_TRANSLATE_NOOP("jotscope::Told", "The peer did not present any certificate"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Error while reading: %1"),
};
// clang-format on

} // namespace

std::span<const char *const> writtenBySystem()
{
    return all;
}

} // namespace jotscope
