// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/unpacker.h"
#include "result.h"

#include <utility>

namespace jotscope::capture {

/// Where a text of any size comes from: a file (also packed), one that grows, a pipe. Read a piece at a time; a read waits a moment at
/// most.
class Source {
public:
    enum class What { Octets, Quiet, Restarted, End };
    struct Piece {
        What what = What::End;
        qsizetype octets = 0;
    };

    /// With `follow` it never ends: what is written to the file comes as well, also after it was truncated or replaced by a new one of
    /// its name (then Restarted comes in between). Io when it cannot be opened.
    static Result<Source> open(const QString &path, bool follow = false);
    /// One that is open already, and stays so: standard input.
    static Source ofDescriptor(int descriptor);

    Source(Source &&) noexcept = default;
    Source &operator=(Source &&) = delete;

    /// Quiet: nothing is there now, and more may come.
    Piece read(char *to, qsizetype most);
    /// What was read and is to be read once more, before the rest.
    void putBack(QByteArray octets) { m_again = std::move(octets); }
    /// How long a read waits before it says Quiet.
    void setPatience(int milliseconds) { m_patience = milliseconds; }

    void setFollowed(bool isFollowed) { m_isFollowed = isFollowed && m_isFile && !m_path.isEmpty(); }
    bool isFollowed() const { return m_isFollowed; }
    bool isLive() const { return m_isFollowed || !m_isFile; } ///< may make a pause: a pipe, a terminal, a file that is followed
    qint64 position() const { return m_position; }            ///< octets as they lie on disk, packed
    qint64 size() const;                                      ///< likewise, by now; -1: unknown
    const QString &fault() const { return m_fault; }          ///< English, after the End: why it is not the end of the text
    const QString &whyRestarted() const { return m_restart; } ///< English

private:
    /// An open file; closed in the end when we opened it.
    class Descriptor {
    public:
        Descriptor() = default;
        Descriptor(int number, bool isOurs) : m_number(number), m_isOurs(isOurs) { }
        Descriptor(Descriptor &&other) noexcept : m_number(std::exchange(other.m_number, -1)), m_isOurs(other.m_isOurs) { }
        Descriptor &operator=(Descriptor &&other) noexcept;
        ~Descriptor();
        operator int() const { return m_number; }

    private:
        int m_number = -1;
        bool m_isOurs = false;
    };

    Source() = default;
    enum class Fetched { Some, None, Over, Anew };
    Fetched fetch(char *to, qsizetype most, qsizetype &octets);
    Fetched atEnd();
    void restart(const QString &why);
    void wait() const;

    QString m_path;
    Descriptor m_descriptor;
    bool m_isFile = false;
    bool m_isFollowed = false;
    bool m_isLast = false; ///< all was read; the unpacker may hold some of it
    bool m_isOver = false;
    int m_patience = 100;
    int m_quietSinceReplaced = 0;
    qint64 m_position = 0;
    Unpacker m_unpacker;
    QByteArray m_buffer;
    QByteArray m_again;
    QString m_fault;
    QString m_restart;
};

} // namespace jotscope::capture
