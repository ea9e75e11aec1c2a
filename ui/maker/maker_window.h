// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jose/token.h"
#include "result.h"

#include <QWidget>

#include <functional>
#include <optional>

class QBoxLayout;
class QComboBox;
class QPushButton;
class QSplitter;
class QTimer;

namespace jotscope::ui {

class FlowLabel;
class JsonField;
class KeyChoice;
class Pane;
class TokenText;

/// "Make a test token…": header, payload and key make a token, at every change anew. It judges nothing, and its result enters the
/// inspector only by pasting; the frame in the colour of a warning tells the two apart. Closed, it keeps what was typed and its keys for
/// this run of the program: a token that was copied would have no key any more.
class MakerWindow : public QWidget {
    Q_OBJECT
public:
    /// `inspected` gives the token that the inspector shows, if there is one: its header and payload may be a start.
    explicit MakerWindow(std::function<std::optional<jose::Token>()> inspected, QWidget *parent = nullptr);

    JsonField *header() const { return m_header; }
    JsonField *payload() const { return m_payload; }
    KeyChoice *key() const { return m_key; }
    QByteArray token() const { return m_token; } ///< empty: none could be made
    QString message() const;                     ///< below the token: how it was made, or why not
    void startOver();                            ///< forgets all that was typed and every key

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void standOver(const QWidget *parent, const QSize &room);
    void build();
    QWidget *buildStrip();
    Pane *buildHeader();
    Pane *buildPayload();
    Pane *buildToken();
    void wire();
    void arrange();
    void startAnew();
    void startFromInspected();
    void freshTimes();
    void readHeader(); ///< what it says goes to the key pane
    void sayAlgorithm(const QString &alg, const QString &enc);
    void sayKid();
    void makeSoon();
    void make();
    QString wordsFor(const Result<QByteArray> &made) const;
    QByteArray written(const JsonField *field) const; ///< the octets that go into the token
    QString memberOf(const char *name) const;

    std::function<std::optional<jose::Token>()> m_inspected;
    QSplitter *m_sides;
    JsonField *m_header;
    JsonField *m_payload;
    KeyChoice *m_key;
    TokenText *m_text;
    FlowLabel *m_words;
    QComboBox *m_form;
    QPushButton *m_fromInspected;
    QPushButton *m_copy;
    QPushButton *m_exact;
    QTimer *m_soon;
    QByteArray m_token;
    QString m_ownKid; ///< the kid that this window wrote into the header; empty: none
};

} // namespace jotscope::ui
