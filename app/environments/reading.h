// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "json/value.h"

#include <QStringList>
#include <QUrl>

#include <optional>
#include <vector>

namespace jotscope::environments {

/// A value of the file and its JSON pointer; empty where the member is absent.
struct Spot {
    const json::Value *value = nullptr;
    QString pointer;
    explicit operator bool() const { return value != nullptr; }
};

/// Reads one file strictly. Of everything that is wrong, what stands first in the file becomes the error.
/// Every function here takes an absent spot for "nothing said" and answers with an empty value.
class Reading {
public:
    Reading(QByteArrayView text, const QString &name, const QString &folder) : m_text(text), m_name(name), m_folder(folder) { }

    QString text(const Spot &spot);                                                       ///< may be empty
    QString word(const Spot &spot, const QString &expected = QStringLiteral("a string")); ///< a string that is not empty
    QString oneOf(const Spot &spot, const QStringList &known);
    QString secret(const Spot &spot); ///< a secret reference; what else was found is never shown
    QString file(const Spot &spot);   ///< made absolute against the folder of the file
    QUrl address(const Spot &spot);   ///< http or https, with a host, without user and password
    bool flag(const Spot &spot);
    int number(const Spot &spot, int least, int most, int otherwise);
    QStringList words(const Spot &spot);
    std::vector<Spot> items(const Spot &spot, const QString &expected = QStringLiteral("a list"));
    bool isObject(const Spot &spot, const QString &expected);
    /// The members of an object of strings, in their order; one that stands twice is noted.
    std::vector<std::pair<const json::Member *, QString>> texts(const Spot &spot);

    /// Notes "expected …, found (the value)".
    void refuse(const Spot &spot, const QString &expected);
    /// Notes a whole sentence about the octet at `offset`.
    void note(qsizetype offset, const QString &pointer, const QString &sentence);
    std::optional<Error> error() const;
    QByteArrayView source() const { return m_text; }

private:
    QByteArrayView m_text;
    QString m_name;
    QString m_folder;
    QString m_sentence;
    qsizetype m_offset = -1;
};

/// Text of the file as it may stand in a message: in quotes, short, without control characters.
QString quoted(QStringView text);
QString join(const QString &pointer, QStringView name); ///< RFC 6901, escaped

} // namespace jotscope::environments
