package org.gongjian.planimport;

import org.gongjian.domain.plan.SourceSpan;

/**
 * A person named as taking the lead (牵头领导).
 *
 * @param name such as 马成全
 * @param position such as 区政府副区长; empty where none is printed
 * @param span where name and position stand
 */
public record DraftOfficial(String name, String position, SourceSpan span) {

}
