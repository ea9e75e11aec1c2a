// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inspection.h"
#include "ui/models/cell.h"
#include "ui/models/disclosed_rows.h"

#include <QAbstractTableModel>

#include <memory>

namespace jotscope::ui {

/// The members of the header or the payload: name, value exactly as in the bytes, meaning, JSON pointer. Own order, duplicates twice.
/// Where the JSON breaks off, what could be read stands first and the raw rest in a last row.
class ClaimsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Value, Meaning, Pointer, columns };
    enum Copy { CopyValue, CopyName, CopyPair, CopyPointer };
    static constexpr int mostMembers = 1000;
    static constexpr int mostCharacters = 10'000;

    explicit ClaimsModel(jose::Part part, QObject *parent = nullptr);

    void show(std::shared_ptr<const report::Inspection> inspection);
    void clear();
    void setUtc(bool utc);
    void setEnvironment(int index);         ///< whose expectations are compared; -1: the presented one
    void setHinted(const QString &claim);   ///< its row stands out while the token's characters are hovered
    void showAll();                         ///< beyond mostMembers
    const json::Document &document() const; ///< what the part says: of an encrypted token what was decrypted
    const QByteArray &bytes() const;
    int members() const; ///< of the part, shown or not
    int hiddenMembers() const;
    int rowOf(const QString &claim) const; ///< the member that counts (the last of its name); -1: none
    QString copied(int row, Copy what) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// A row, worked out once per show().
    struct Row {
        QString name;
        QString raw; ///< cut at mostCharacters
        QString meaning;
        QString pointer;
        std::vector<Mark> marks;
        std::optional<Role> tint;
        bool duplicate = false;
        bool isRest = false; ///< raw text behind the break
        int member = -1;     ///< its index in the part; -1: it is none
        int level = 0;       ///< it hangs below another row
        bool isOwn = false;  ///< no member of the bytes: disclosed, kept back or refused
        QString key;         ///< what it is chosen by: its name, or the path of a disclosed claim
        QString text;        ///< of isOwn, for copying
        qsizetype begin = 0; ///< of the whole value, octets
        qsizetype end = 0;
    };
    Row rowFor(const json::Member &member) const;
    Row restRow() const;
    void rebuild();
    void addDisclosed(const QString &below);
    Row disclosedRow(const DisclosedRow &disclosed) const;
    const jose::Token &token() const { return m_inspection->diagnosis.evidence.token; }
    Cell cellOf(const Row &row, int column) const;
    QString spoken(const Row &row, int column) const;

    jose::Part m_part;
    std::shared_ptr<const report::Inspection> m_inspection;
    bool m_utc = true;
    int m_environment = -1;
    QString m_hinted;
    int m_most = mostMembers;
    std::vector<Row> m_rows;
    std::vector<DisclosedRow> m_disclosed; ///< of an SD-JWT
    json::Document m_plaintext;            ///< what was decrypted and is no object
};

} // namespace jotscope::ui
