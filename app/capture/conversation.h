// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace jotscope::capture {

struct Sighting;

/// Where a request and its answer stand in a text, as octets of it.
struct Conversation {
    enum class From { Har, Transcript };
    From from = From::Transcript;
    int number = 0; ///< of the request, from 1
    qsizetype request = 0;
    qsizetype requestEnd = 0;
    qsizetype answer = -1; ///< -1: there is none
    qsizetype answerEnd = -1;
};

/// What was said in it.
struct Dialog {
    QString request;   ///< "GET https://api.example/orders": without query, fragment and user info, which may hold secrets
    int status = 0;    ///< 0: unknown
    QByteArray answer; ///< status line, headers, blank line, body, with plain line feeds; or the body alone; at most 1 MiB of body
};

/// How much the answer that a token came with tells: 2 a refusal, 1 another answer, 0 there is none.
int worthOf(const Sighting &sighting);
/// "GET" and a URL as Dialog::request shows them.
QString requestName(const QString &method, const QString &url);
/// Puts an answer together. What would forge further lines is taken out of names and values.
class AnswerWriter {
public:
    void statusLine(const QString &line);
    void header(const QString &name, const QString &value);
    QByteArray withBody(const QByteArray &body);

private:
    QByteArray m_text;
};

} // namespace jotscope::capture
