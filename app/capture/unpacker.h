// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

struct z_stream_s;
struct ZSTD_DCtx_s;

namespace jotscope::capture {

/// Takes gzip and zstd off octets that come in pieces, told by content; what is packed in neither passes as it is. Members and frames
/// behind one another are one text. Memory is what one window takes (gzip 32 KiB, zstd at most 128 MiB), however much comes out.
class Unpacker {
public:
    Unpacker() = default;

    /// What came next. What was given before must be used up: take() gave nothing.
    void give(const QByteArray &octets);
    /// Nothing will be given any more: what is missing becomes the fault.
    void finish();
    /// Writes up to `most` octets and tells how many; none: more must be given, or it is over.
    qsizetype take(char *to, qsizetype most);

    /// English, why it cannot be read further; what came before was given. Empty as long as all is well.
    const QString &fault() const { return m_fault; }
    bool isPlain() const { return m_form == Form::Plain && m_at == m_given.size(); } ///< nothing is held back, nothing will be changed

private:
    enum class Form { Unknown, Plain, Gzip, Zstd, Padding };
    struct FreeGzip {
        void operator()(z_stream_s *stream) const;
    };
    struct FreeZstd {
        void operator()(ZSTD_DCtx_s *context) const;
    };

    bool recognise();
    bool begin(Form form);
    void fail(const QString &why);
    QByteArrayView pending() const { return QByteArrayView(m_given).sliced(m_at); }
    qsizetype takePlain(char *to, qsizetype most);
    qsizetype takeGzip(char *to, qsizetype most);
    qsizetype takeZstd(char *to, qsizetype most);
    void skipPadding();

    Form m_form = Form::Unknown;
    bool m_isFirst = true; ///< no member or frame has ended yet
    bool m_isLast = false; ///< finish() was called
    QByteArray m_given;
    qsizetype m_at = 0; ///< what of it is used up
    QString m_fault;
    std::unique_ptr<z_stream_s, FreeGzip> m_gzip;
    std::unique_ptr<ZSTD_DCtx_s, FreeZstd> m_zstd;
};

/// Begins like a packed file, also of a kind that is not read: the unpacker says which.
bool isPacked(QByteArrayView head);

} // namespace jotscope::capture
