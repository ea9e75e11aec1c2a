// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/listing/chunks.h"
#include "ui/listing/person.h"
#include "ui/listing/text_pool.h"

#include <QDateTime>
#include <QStringList>

namespace jotscope::ui {

/// How a token stands, in the order of the list that is sorted by it.
enum class TokenState : quint8 { Rejected, Undecided, Asking, Waiting, Accepted, Opaque };

/// What the list tells of a token.
struct TokenFacts {
    QString issuer;
    Person person;
    QString kind;    ///< "Access token"
    QString home;    ///< the environment it belongs to; empty: none
    QString verdict; ///< in words
    qint64 issued = 0;
    qint64 expires = 0; ///< seconds; 0: not said
    TokenState state = TokenState::Waiting;
};

/// One token as a row. What it shows are ids of shared texts.
struct TokenRecord {
    quint32 text = 0; ///< place in the texts; 0: kept elsewhere
    quint32 issuer = 0;
    quint32 person = 0;
    quint32 place = 0;  ///< with \1 where its number stands: "line \1, Authorization"
    quint32 number = 0; ///< of the place
    quint32 issued = 0; ///< seconds, as far as they fit; 0: not said
    quint32 expires = 0;
    quint16 verdict = 0;
    quint16 source = 0;
    quint8 kind = 0;
    quint8 home = 0;
    TokenState state = TokenState::Waiting;
    bool isListed = false;
    bool operator==(const TokenRecord &) const = default;
};
static_assert(sizeof(TokenRecord) == 36);

/// Every token of this run as a row, up to a million of them, by id from 1. Where they come from is a source; the newest stands first.
class TokenRecords {
public:
    struct Source {
        quint32 heading = 0; ///< in headings()
        quint32 run = 0;     ///< sources beside each other that are called the same are one run
        QString origin = {};
        QDateTime seen = {};
    };

    struct Place {
        QString text;        ///< as in capture::Sighting
        QStringList cleaned; ///< likewise
        QString inWords() const;
        bool isTold() const { return !text.isEmpty() && text != u"whole text"; }
        bool isNumbered() const; ///< "line 14", one of many places that are alike
        /// What tells a token from others of its kind: a place in words; else whom it is about (`person`, harmless to read) and a numbered
        /// place. Of one that stood by itself, where nobody is named, when it was issued (seconds, 0: not said) or seen, and what was
        /// cleaned.
        QString inShort(const QString &person, qint64 issued, const QDateTime &seen) const;
    };

    quint16 openSource(const QString &heading, const QString &origin = {}, const QDateTime &seen = {});
    /// A token that is kept elsewhere.
    void put(int id, quint16 source, const Place &place, const TokenFacts &facts);
    /// A token that is kept here.
    void put(int id, quint16 source, const Place &place, const TokenFacts &facts, QByteArrayView text);
    void judge(int id, const TokenFacts &facts); ///< the row stays where it came from
    void await(int id);                          ///< to be judged anew
    void awaitAll();                             ///< those that are kept here are to be judged anew
    void forget(int id);                         ///< its text too
    /// Those that are kept here are listed no more until they are shown again; the others are forgotten. Their texts stay.
    std::vector<int> hideAll();
    void showAgain(const std::vector<int> &ids);
    void letGo(int id);                     ///< its text alone: it is kept elsewhere now
    void keep(int id, QByteArrayView text); ///< it is kept here again
    void clear();

    bool hasRoomFor(qsizetype size) const { return m_texts.hasRoomFor(size); }
    int last() const { return int(m_records.size()) - 1; } ///< the greatest id
    bool isListed(int id) const { return id > 0 && id <= last() && m_records[std::size_t(id)].isListed; }
    bool isKept(int id) const { return isListed(id) && m_records[std::size_t(id)].text != 0; }
    int find(QByteArrayView text) const; ///< the id of the one that is kept here with that text; 0: none
    const TokenRecord &operator[](quint32 id) const { return m_records[id]; }
    QByteArrayView text(int id) const { return m_texts.at(m_records[std::size_t(id)].text); }
    Place place(const TokenRecord &record) const;
    const Source &source(quint16 source) const { return m_sources[source]; }
    quint16 sources() const { return quint16(m_sources.size()); }
    int count() const { return m_count; } ///< that are listed
    /// Another one after every change that may move rows (`byVerdict`: of those that go by it, too).
    quint64 revision(bool byVerdict) const { return byVerdict ? m_revision + m_verdictRevision : m_revision; }
    int waiting() const { return m_waiting; } ///< that nobody has judged yet

    const TextPool &issuers() const { return m_issuers; }
    const TextPool &people() const { return m_people; } ///< as Person::joined()
    Person person(const TokenRecord &record) const { return Person::split(m_people.text(record.person)); }
    const TextPool &places() const { return m_places; }
    const TextPool &verdicts() const { return m_verdicts; }
    const TextPool &kinds() const { return m_kinds; }
    const TextPool &homes() const { return m_homes; }
    const TextPool &headings() const { return m_headings; }

    qint64 rowOctets() const { return m_records.octets() + m_known.octets(); }
    qint64 textOctets() const { return m_texts.octets(); }
    qint64 sharedOctets() const; ///< of texts that rows share

private:
    TokenRecord &grow(int id);
    void fill(int id, const TokenFacts &facts);
    void setPlace(TokenRecord &record, const Place &place);

    Chunks<TokenRecord> m_records;
    TokenTexts m_texts;
    HashedIds m_known; ///< by text
    std::vector<Source> m_sources = {Source{}};
    TextPool m_issuers;
    TextPool m_people;
    TextPool m_places;
    TextPool m_verdicts;
    TextPool m_kinds;
    TextPool m_homes;
    TextPool m_headings;
    quint64 m_revision = 0;
    quint64 m_verdictRevision = 0;
    int m_count = 0;
    int m_waiting = 0;
};

} // namespace jotscope::ui
