// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/source.h"

#include "capture/given.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <thread>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace jotscope::capture {

namespace {

constexpr qsizetype packedOctets = 256 << 10; ///< read at once from a packed file
constexpr int lastWords = 5;                  ///< pauses that a replaced file is given: its writer may not have noticed yet

} // namespace

Result<Source> Source::open(const QString &path, bool follow)
{
    Source source;
    source.m_descriptor = Descriptor(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOCTTY), true);
    struct stat told { };
    const bool isOpen = source.m_descriptor >= 0 && fstat(source.m_descriptor, &told) == 0;
    if (isOpen && S_ISDIR(told.st_mode))
        errno = EISDIR;
    if (!isOpen || S_ISDIR(told.st_mode))
        return failure(Error::Kind::Io, QStringLiteral("%1: cannot be read: %2.").arg(toldName(path), qt_error_string(errno)));
    source.m_isFile = S_ISREG(told.st_mode);
    source.m_path = path;
    source.setFollowed(follow);
    return source;
}

Source Source::ofDescriptor(int descriptor)
{
    Source source;
    source.m_descriptor = Descriptor(descriptor, false);
    struct stat told { };
    source.m_isFile = fstat(descriptor, &told) == 0 && S_ISREG(told.st_mode);
    return source;
}

Source::Descriptor &Source::Descriptor::operator=(Descriptor &&other) noexcept
{
    std::swap(m_number, other.m_number);
    std::swap(m_isOurs, other.m_isOurs);
    return *this;
}

Source::Descriptor::~Descriptor()
{
    if (m_isOurs && m_number >= 0)
        ::close(m_number);
}

qint64 Source::size() const
{
    struct stat told { };
    return m_isFile && fstat(m_descriptor, &told) == 0 ? qint64(told.st_size) : -1;
}

void Source::wait() const
{
    std::this_thread::sleep_for(std::chrono::milliseconds(m_patience));
}

void Source::restart(const QString &why)
{
    m_restart = why;
    m_position = 0;
    m_quietSinceReplaced = 0;
    m_unpacker = Unpacker();
}

/// A file that is followed has no end: more may be written to it, it may be emptied, another may have taken its place.
Source::Fetched Source::atEnd()
{
    if (!m_isFollowed)
        return Fetched::Over;
    struct stat ours { };
    struct stat named { };
    const QByteArray name = QFile::encodeName(m_path);
    fstat(m_descriptor, &ours);
    if (ours.st_size < m_position && lseek(m_descriptor, 0, SEEK_SET) == 0) {
        restart(QStringLiteral("was truncated: reading it from its beginning"));
        return Fetched::Anew;
    }
    const bool isReplaced = ::stat(name.constData(), &named) == 0 && (named.st_ino != ours.st_ino || named.st_dev != ours.st_dev);
    if (!isReplaced || ++m_quietSinceReplaced < lastWords) {
        wait();
        return Fetched::None;
    }
    const int next = ::open(name.constData(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (next < 0) {
        wait();
        return Fetched::None;
    }
    m_descriptor = Descriptor(next, true);
    restart(QStringLiteral("was replaced: reading the new one"));
    return Fetched::Anew;
}

Source::Fetched Source::fetch(char *to, qsizetype most, qsizetype &octets)
{
    if (!m_isFile) {
        pollfd ready{m_descriptor, POLLIN, 0};
        if (poll(&ready, 1, m_patience) <= 0)
            return Fetched::None;
    }
    octets = ::read(m_descriptor, to, std::size_t(most));
    if (octets > 0) {
        m_position += octets;
        m_quietSinceReplaced = 0;
        return Fetched::Some;
    }
    if (octets == 0)
        return atEnd();
    if (errno == EINTR || errno == EAGAIN)
        return Fetched::None;
    m_fault = qt_error_string(errno);
    return Fetched::Over;
}

Source::Piece Source::read(char *to, qsizetype most)
{
    if (!m_again.isEmpty()) {
        const qsizetype octets = qMin(most, m_again.size());
        std::copy_n(m_again.constData(), octets, to);
        m_again.remove(0, octets);
        return {What::Octets, octets};
    }
    while (!m_isOver) {
        qsizetype octets = m_unpacker.take(to, most);
        if (octets > 0)
            return {What::Octets, octets};
        if (!m_unpacker.fault().isEmpty()) {
            m_fault = m_unpacker.fault();
            break;
        }
        if (m_isLast)
            break;
        const bool isPlain = m_unpacker.isPlain();
        if (!isPlain && m_buffer.size() != packedOctets)
            m_buffer.resize(packedOctets);
        switch (isPlain ? fetch(to, most, octets) : fetch(m_buffer.data(), m_buffer.size(), octets)) {
        case Fetched::Some:
            if (isPlain)
                return {What::Octets, octets};
            m_unpacker.give(QByteArray(m_buffer.constData(), octets));
            break;
        case Fetched::None: return {What::Quiet};
        case Fetched::Anew: return {What::Restarted};
        case Fetched::Over:
            m_isOver = !m_fault.isEmpty();
            m_isLast = true;
            m_unpacker.finish();
            break;
        }
    }
    m_isOver = true;
    return {What::End};
}

} // namespace jotscope::capture
