package org.gongjian.app.importing.reading;

import java.time.Duration;

import org.gongjian.planimport.process.ReadingLimits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the reading of a document may cost.
 *
 * @param memory heap of the process that reads
 * @param time how long it may take
 * @param output the most that it may give
 * @param atOnce how many documents are read at the same time
 * @param patience how long a further document waits for its turn
 */
@ConfigurationProperties("gongjian.reading")
record ReadingSettings(@DefaultValue("256MB") DataSize memory, @DefaultValue("60s") Duration time,
		@DefaultValue("32MB") DataSize output, @DefaultValue("2") int atOnce, @DefaultValue("20s") Duration patience) {

	ReadingLimits limits() {
		return new ReadingLimits(Math.toIntExact(this.memory.toMegabytes()), this.time,
				Math.toIntExact(this.output.toMegabytes()), this.atOnce, this.patience);
	}

}
